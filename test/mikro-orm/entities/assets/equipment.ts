import { Embedded, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { CombustionDrive, ElectricDrive, Measure, Span } from './measures';

@Entity({ discriminatorColumn: 'kind', tableName: 'equipment_pool' })
@Index({ properties: ['load.unit', 'name'] })
@Index({ properties: ['specimen.unit'] })
@Index({ properties: ['notes.inspector.name'] })
@Unique({ properties: ['load.range.from', 'name'] })
export abstract class Equipment {
  @PrimaryKey()
  id!: number;

  @Property()
  name!: string;

  @Embedded(() => Measure)
  load!: Measure;

  @Embedded(() => Measure, { prefix: 'max_', nullable: true })
  maximum?: Measure;

  @Embedded(() => Measure, { object: true, nullable: true })
  specimen?: Measure;

  @Embedded(() => Span, { array: true })
  history: Span[] = [];

  @Embedded(() => [ElectricDrive, CombustionDrive])
  drive!: ElectricDrive | CombustionDrive;

  @Property({ type: 'json' })
  notes!: { inspector: { name: string } };
}
