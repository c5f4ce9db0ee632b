package good.shadow;

public enum List {
  ONE
}
