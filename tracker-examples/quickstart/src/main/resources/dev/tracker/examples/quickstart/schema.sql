-- Runs whenever the database is opened: what exists already is left as it is.

create table if not exists departments (name varchar(200) primary key);

merge into departments values
  ('Design'), ('Engineering'), ('Finance'), ('Legal'), ('Marketing'), ('People'), ('Sales'), ('Support');

create table if not exists users (
  id bigint generated always as identity primary key,
  email varchar(200) not null unique,
  name varchar(200) not null,
  department varchar(200) not null references departments,
  joined date not null
);
