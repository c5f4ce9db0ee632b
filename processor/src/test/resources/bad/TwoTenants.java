package bad;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;

@SessionPayload
class TwoTenants {
  private String user;
  private String shop;
  @Tenant private String brand; // CR004: property 'brand' of TwoTenants is a second @Tenant beside 'shop'

  @Subject
  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }

  @Tenant
  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getBrand() {
    return brand;
  }

  public void setBrand(String brand) {
    this.brand = brand;
  }
}
