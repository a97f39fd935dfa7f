import { Check, Embeddable, Embedded, Entity, Index, PrimaryKey, Property, Unique } from 'moult';

@Embeddable()
@Index({ properties: ['family'] })
class Font {
  @Property({ fieldName: 'face' }) family!: string;
}

@Embeddable()
@Index({ properties: ['theme', 'size'] })
@Unique({ properties: ['theme'], where: 'size > 20' })
@Check<Settings>({ name: 'sizes', expression: (columns) => `${columns.size} between 1 and 99` })
class Settings {
  @Property({ check: "theme <> ''" }) theme!: string;
  @Property() size!: number;
  @Embedded(() => Font) font!: Font;
}

@Entity()
@Check<User>({ name: 'big_and_dark', expression: (columns) => `"${columns.settings}" ->> 'theme' = 'dark' or 1 = 1` })
class User {
  @PrimaryKey() id!: number;
  @Embedded(() => Settings, { object: true }) settings!: Settings;
}
