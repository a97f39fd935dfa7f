import { Entity, Enum, PrimaryKey, Property } from 'moult';

@Entity()
class Job {
  @PrimaryKey()
  id!: number;
  @Property() n!: number;
  @Enum({
    items: ['done', 'new'],
    nativeEnumName: 'job_state',
    generated: "case when n > 0 then 'new'::job_state else 'done'::job_state end",
  })
  a!: string;
}
