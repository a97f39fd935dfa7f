import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Size {
  @Property() width!: number;
  @Property() height!: number;
  @Property<Size>({ generated: (columns) => `(${columns.width} * ${columns.height}) stored` }) area!: number;
  @Property({ generated: '(width + height) stored' }) girth!: number;
}

@Entity()
class Box {
  @PrimaryKey() id!: number;
  @Embedded(() => Size) size!: Size;
}
