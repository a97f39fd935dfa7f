import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Tenant {
  @PrimaryKey() no!: number;
  @PrimaryKey() part!: number;
}
@Entity()
class Task {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Tenant, { nullable: true, deleteRule: 'set null (tenant_part)' }) tenant?: Tenant;
}
