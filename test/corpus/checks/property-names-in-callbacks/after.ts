import { Check, Entity, PrimaryKey, Property } from 'moult';

@Entity()
@Check<{ startsAt: Date; endsAt: Date }>({
  expression: (columns) => `${columns.endsAt} > ${columns.startsAt}`,
  property: 'endsAt',
})
class A {
  @PrimaryKey()
  id!: number;
  @Property() startsAt!: Date;
  @Property() endsAt!: Date;
}
