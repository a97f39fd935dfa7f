import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Size {
  @Property() width!: number;
  @Property() height!: number;
}

@Entity()
class Box {
  @PrimaryKey() id!: number;
  @Embedded(() => Size) size!: Size;
}
