import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Size {
  @Property() width!: number;
}

@Embeddable()
class Box {
  @Embedded(() => Size, { prefix: 'relative_' }) a!: Size;
  @Embedded(() => Size, { prefix: 'absolute_', prefixMode: 'absolute' }) b!: Size;
  @Embedded(() => Size, { prefix: false }) c!: Size;
  @Embedded(() => Size) d!: Size;
}

@Entity()
class Parcel {
  @PrimaryKey() id!: number;
  @Embedded(() => Box, { prefix: 'box_' }) box!: Box;
}
