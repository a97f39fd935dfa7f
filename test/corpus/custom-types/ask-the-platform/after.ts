import { Entity, PrimaryKey, Property, Type } from 'moult';

interface Size {
  readonly length?: number;
}

class Encrypted extends Type {
  override getColumnType(property: Size, platform: any): string {
    return platform.getVarcharTypeDeclarationSQL(property);
  }
}

class Stamp extends Type {
  override getColumnType(property: Size, platform: any): string {
    return platform.getDateTimeTypeDeclarationSQL({ length: 3 });
  }
}

@Entity()
class Note {
  @PrimaryKey() id!: number;
  @Property({ type: Encrypted, length: 40 }) text!: string;
  @Property({ type: Stamp, nullable: true }) at?: Date;
}
