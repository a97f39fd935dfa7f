import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Settings {
  @Property() theme!: string;
  @Property() size!: number;
}

@Entity()
class User {
  @PrimaryKey() id!: number;
  @Embedded(() => Settings, { object: true }) settings!: Settings;
}
