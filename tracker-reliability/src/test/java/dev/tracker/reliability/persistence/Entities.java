package dev.tracker.reliability.persistence;

import dev.tracker.Sensitive;
import jakarta.persistence.Basic;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entities of all kinds, whose texts load whatever they lead to. */
final class Entities {
  private Entities() {}

  @MappedSuperclass
  static class Base {
    @Id long id;
    @Version int version;

    public long getId() {
      return id;
    }

    public int getVersion() {
      return version;
    }
  }

  @Entity
  static class Region extends Base {
    String name = "";

    public String getName() {
      return name;
    }
  }

  @Embeddable
  static class Address {
    String city = "";
    @Sensitive String street = "";

    public String getCity() {
      return city;
    }

    public String getStreet() {
      return street;
    }
  }

  @Entity
  static class Customer extends Base {
    String name = "";
    String password = "";
    @Embedded Address address = new Address();

    @Basic(fetch = FetchType.LAZY)
    @Lob
    String story = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Region region;

    @OneToMany(mappedBy = "customer")
    List<Purchase> purchases = new ArrayList<>();

    @ElementCollection List<String> tags = new ArrayList<>();

    @Transient String remark = "";

    public String getName() {
      return name;
    }

    public Address getAddress() {
      return address;
    }

    public String getStory() {
      return story;
    }

    public @Nullable Region getRegion() {
      return region;
    }

    public List<Purchase> getPurchases() {
      return purchases;
    }

    public List<String> getTags() {
      return tags;
    }

    public String getRemark() {
      return remark;
    }

    @Override
    public String toString() {
      return name + password + purchases + tags + region;
    }
  }

  @Entity
  static class Purchase extends Base {
    int amount;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Customer customer;

    public int getAmount() {
      return amount;
    }

    public @Nullable Customer getCustomer() {
      return customer;
    }

    @Override
    public String toString() {
      return amount + " of " + customer;
    }
  }

  /** Its annotations stand on its getters. */
  @Entity
  static class Product {
    private String code = "";
    private String title = "";
    private List<Region> regions = new ArrayList<>();

    @Id
    public String getCode() {
      return code;
    }

    public void setCode(String code) {
      this.code = code;
    }

    public String getTitle() {
      return title;
    }

    public void setTitle(String title) {
      this.title = title;
    }

    @OneToMany
    public List<Region> getRegions() {
      return regions;
    }

    public void setRegions(List<Region> regions) {
      this.regions = regions;
    }
  }

  @Embeddable
  static class Key implements Serializable {
    private static final long serialVersionUID = 1;
    int bay;
    int shelf;

    public int getBay() {
      return bay;
    }

    public int getShelf() {
      return shelf;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.bay == bay && key.shelf == shelf;
    }

    @Override
    public int hashCode() {
      return 31 * bay + shelf;
    }
  }

  @Entity
  static class Place {
    @EmbeddedId Key key = new Key();
    String label = "";

    public Key getKey() {
      return key;
    }

    public String getLabel() {
      return label;
    }
  }

  /** What several members make up cannot be asked of a proxy one by one. */
  @Entity
  @IdClass(Key.class)
  static class Slot {
    @Id int bay;
    @Id int shelf;
    String label = "";

    public int getBay() {
      return bay;
    }

    public int getShelf() {
      return shelf;
    }

    public String getLabel() {
      return label;
    }
  }
}
