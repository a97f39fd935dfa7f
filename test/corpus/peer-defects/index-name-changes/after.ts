import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Index({ name: 'thing_name', properties: ['name'] })
@Unique({ name: 'thing_code', properties: ['code'] })
@Check({ name: 'thing_id', expression: 'id > 0' })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() code!: number;
  @ManyToOne(() => Thing, { nullable: true, foreignKeyName: 'thing_parent' }) parent?: Thing;
}
