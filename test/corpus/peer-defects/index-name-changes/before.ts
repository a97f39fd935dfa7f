import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Index({ name: 'by_name', properties: ['name'] })
@Unique({ name: 'one_code', properties: ['code'] })
@Check({ name: 'positive', expression: 'id > 0' })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() code!: number;
  @ManyToOne(() => Thing, { nullable: true, foreignKeyName: 'inside_of' }) parent?: Thing;
}
