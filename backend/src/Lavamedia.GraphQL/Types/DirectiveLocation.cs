namespace Lavamedia.GraphQL.Types;

/// <summary>Where directives may stand (spec section 3.13).</summary>
public enum DirectiveLocation
{
    /// <summary>Next to a query operation.</summary>
    Query,

    /// <summary>Next to a mutation operation.</summary>
    Mutation,

    /// <summary>Next to a subscription operation.</summary>
    Subscription,

    /// <summary>Next to a field.</summary>
    Field,

    /// <summary>Next to a fragment definition.</summary>
    FragmentDefinition,

    /// <summary>Next to a fragment spread.</summary>
    FragmentSpread,

    /// <summary>Next to an inline fragment.</summary>
    InlineFragment,

    /// <summary>Next to an operation variable definition.</summary>
    VariableDefinition,

    /// <summary>Next to a schema definition.</summary>
    Schema,

    /// <summary>Next to a scalar definition.</summary>
    Scalar,

    /// <summary>Next to an object type definition.</summary>
    Object,

    /// <summary>Next to a field definition.</summary>
    FieldDefinition,

    /// <summary>Next to an argument definition.</summary>
    ArgumentDefinition,

    /// <summary>Next to an interface definition.</summary>
    Interface,

    /// <summary>Next to a union definition.</summary>
    Union,

    /// <summary>Next to an enum definition.</summary>
    Enum,

    /// <summary>Next to an enum value definition.</summary>
    EnumValue,

    /// <summary>Next to an input object type definition.</summary>
    InputObject,

    /// <summary>Next to an input object field definition.</summary>
    InputFieldDefinition,
}
