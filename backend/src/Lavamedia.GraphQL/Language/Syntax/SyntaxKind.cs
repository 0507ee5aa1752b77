namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>The kind of a syntax node; lets hot paths switch without type tests.</summary>
public enum SyntaxKind
{
    /// <summary>A whole document (spec section 2.2).</summary>
    Document,

    /// <summary>A name: an interned string and its place.</summary>
    Name,

    /// <summary>An operation: query, mutation or subscription (spec section 2.3).</summary>
    OperationDefinition,

    /// <summary>A named fragment (spec section 2.8).</summary>
    FragmentDefinition,

    /// <summary>The declaration of a variable (spec section 2.10).</summary>
    VariableDefinition,

    /// <summary>A selection set in braces (spec section 2.4).</summary>
    SelectionSet,

    /// <summary>A selected field (spec section 2.5).</summary>
    Field,

    /// <summary>The use of a named fragment (spec section 2.8).</summary>
    FragmentSpread,

    /// <summary>A fragment written in place (spec section 2.8.2).</summary>
    InlineFragment,

    /// <summary>A named value given to a field or directive (spec section 2.6).</summary>
    Argument,

    /// <summary>An applied directive (spec section 2.12).</summary>
    Directive,

    /// <summary>A use of a variable.</summary>
    Variable,

    /// <summary>An integer literal.</summary>
    IntValue,

    /// <summary>A number literal with a fraction or an exponent.</summary>
    FloatValue,

    /// <summary>A string literal.</summary>
    StringValue,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    BooleanValue,

    /// <summary>The literal <c>null</c>.</summary>
    NullValue,

    /// <summary>The name of an enum value.</summary>
    EnumValue,

    /// <summary>A list literal.</summary>
    ListValue,

    /// <summary>An input object literal.</summary>
    ObjectValue,

    /// <summary>A field of an input object literal.</summary>
    ObjectField,

    /// <summary>A type by its name.</summary>
    NamedType,

    /// <summary>A list type.</summary>
    ListType,

    /// <summary>A type that excludes null.</summary>
    NonNullType,

    /// <summary>The definition or extension of the schema's roots (spec section 3.3).</summary>
    SchemaDefinition,

    /// <summary>Names the root type of one kind of operation.</summary>
    OperationTypeDefinition,

    /// <summary>A scalar type (spec section 3.5).</summary>
    ScalarTypeDefinition,

    /// <summary>An object type (spec section 3.6).</summary>
    ObjectTypeDefinition,

    /// <summary>An interface type (spec section 3.7).</summary>
    InterfaceTypeDefinition,

    /// <summary>A union type (spec section 3.8).</summary>
    UnionTypeDefinition,

    /// <summary>An enum type (spec section 3.9).</summary>
    EnumTypeDefinition,

    /// <summary>An input object type (spec section 3.10).</summary>
    InputObjectTypeDefinition,

    /// <summary>A field of an object or interface type.</summary>
    FieldDefinition,

    /// <summary>An argument or a field of an input object.</summary>
    InputValueDefinition,

    /// <summary>A value of an enum type.</summary>
    EnumValueDefinition,

    /// <summary>A directive definition (spec section 3.13).</summary>
    DirectiveDefinition,
}
