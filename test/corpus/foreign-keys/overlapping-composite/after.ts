import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Tenant {
  @PrimaryKey()
  id!: number;
}
@Entity()
class User {
  @ManyToOne(() => Tenant, { primary: true, joinColumn: 'tenant_id' }) tenant!: Tenant;
  @PrimaryKey() no!: number;
}
@Entity()
class Task {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => Tenant, { joinColumn: 'tenant_id' }) tenant!: Tenant;
  @ManyToOne(() => User, { joinColumns: ['tenant_id', 'user_no'], nullable: true, deleteRule: 'cascade' }) user?: User;
}
