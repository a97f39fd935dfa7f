import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Point {
  @Property() x!: number;
  @Property() placeName!: string;
}

@Entity()
class Person {
  @PrimaryKey() id!: number;
  @Embedded(() => Point) lastSeen!: Point;
  @Embedded(() => Point, { prefix: true, fieldName: 'first' }) firstSeen!: Point;
  @Embedded(() => Point, { prefix: 'p_' }) second!: Point;
  @Embedded(() => Point, { prefix: false }) third!: Point;
}
