import { Entity, ManyToOne, PrimaryKey, Type } from 'moult';

class Short extends Type {
  override getColumnType(): string {
    return 'CHARACTER VARYING (12)';
  }
}

@Entity()
class User {
  @PrimaryKey({ type: Short }) id!: string;
}

@Entity()
class Session {
  @PrimaryKey({ type: new Short() }) id!: string;
  @ManyToOne(() => User) user!: User;
}
