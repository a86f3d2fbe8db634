package dev.tracker.examples.springshop;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The shop over HTTP. */
@RestController
class ShopController {
  private final OrderDesk desk;
  private final Products products;

  ShopController(OrderDesk desk, Products products) {
    this.desk = desk;
    this.products = products;
  }

  @GetMapping("/stock/{sku}")
  int stock(@PathVariable String sku) {
    return products.findById(sku).map(Product::getStock).orElse(0);
  }

  @PostMapping("/orders")
  Purchase order(@RequestBody OrderDesk.Line line) throws OutOfStock {
    return desk.place(line);
  }

  @PostMapping("/baskets")
  List<Purchase> checkOut(@RequestBody List<OrderDesk.Line> lines) throws OutOfStock {
    return desk.checkOut(lines);
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.CONFLICT)
  String refuse(OutOfStock problem) {
    return String.valueOf(problem.getMessage());
  }
}
