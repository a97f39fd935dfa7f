import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable({ abstract: true, discriminatorColumn: 'kind' })
abstract class Shape {
  @Property() colour!: string;
}

@Embeddable()
class Circle extends Shape {
  @Property() radius!: number;
}

@Embeddable()
class RoundedSquare extends Shape {
  @Property() side!: number;
}

@Entity()
class Drawing {
  @PrimaryKey() id!: number;
  @Embedded(() => Shape) any!: Shape;
  @Embedded(() => [Circle, RoundedSquare], { prefix: 'sh_', nullable: true }) one?: Circle | RoundedSquare;
  @Embedded(() => Circle, { prefix: 'c_' }) round!: Circle;
}
