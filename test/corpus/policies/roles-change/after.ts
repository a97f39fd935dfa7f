import { Entity, Policy, PrimaryKey, Property } from 'moult';

@Policy({ name: 'p', using: 'true', roles: ['session_user', 'pg_read_all_data'] })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}
