import { Check, Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
@Check<Size>({ expression: (columns) => `${columns.width} > 0` })
class Size {
  @Property() width!: number;
  @Property({ default: 1, index: true }) height!: number;
}

@Entity({ discriminatorColumn: 'type' })
class Product {
  @PrimaryKey() id!: number;
}

@Entity()
class Box extends Product {
  @Embedded(() => Size) size!: Size;
}

@Entity()
class Frame extends Product {
  @Embedded(() => Size) size!: Size;
  @Embedded(() => Size, { object: true }) inner!: Size;
}
