import { Embeddable, Embedded, Entity, Enum, PrimaryKey, Property } from 'moult';

@Embeddable()
class Tax {
  @Property() rate!: number;
}

@Embeddable()
class Line {
  @Property() article!: string;
  @Property({ index: true }) amount!: number;
  @Enum({ items: ['new', 'sent'] }) state!: string;
  @Embedded(() => Tax, { array: true }) taxes: Tax[] = [];
}

@Entity()
class Order {
  @PrimaryKey() id!: number;
  @Embedded(() => Line, { object: true, nullable: true, comment: 'What is in front' }) first?: Line;
  @Embedded(() => Line, { array: true, default: '[]', fieldName: 'all_lines' }) lines: Line[] = [];
  @Embedded(() => Tax, { array: true, nullable: true }) taxes?: Tax[];
}
