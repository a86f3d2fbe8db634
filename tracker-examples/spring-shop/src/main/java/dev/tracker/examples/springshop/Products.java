package dev.tracker.examples.springshop;

import dev.tracker.TrackActivity;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The products of the shop: a repository of Spring Data's is tracked as any bean is. */
@TrackActivity(subject = "product")
public interface Products extends Repository<Product, String> {

  @TrackActivity(args = "sku")
  Optional<Product> findById(String sku);

  @TrackActivity(operation = "list", args = "limit", results = "count = result.size")
  List<Product> findByStockLessThan(int limit);

  @TrackActivity(
      changeId = "product.sku",
      changeData = {"product.sku", "product.stock"})
  Product save(Product product);
}
