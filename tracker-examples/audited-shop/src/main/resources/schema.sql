CREATE TABLE customer_order (
  id       BIGSERIAL PRIMARY KEY,
  customer VARCHAR(100) NOT NULL,
  item     VARCHAR(100) NOT NULL,
  total    INTEGER NOT NULL,
  state    VARCHAR(20) NOT NULL
);
CREATE TABLE invoice (
  id       BIGSERIAL PRIMARY KEY,
  customer VARCHAR(100) NOT NULL,
  total    INTEGER NOT NULL
);
