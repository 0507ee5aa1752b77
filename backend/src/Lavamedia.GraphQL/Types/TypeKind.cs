namespace Lavamedia.GraphQL.Types;

/// <summary>The kinds of type, named as introspection names them in <c>__TypeKind</c> (spec section 4.2.2).</summary>
public enum TypeKind
{
    /// <summary>A leaf whose values a codec reads and writes.</summary>
    Scalar,

    /// <summary>A set of fields.</summary>
    Object,

    /// <summary>Fields that several object types share.</summary>
    Interface,

    /// <summary>One of several object types.</summary>
    Union,

    /// <summary>A leaf with a fixed set of named values.</summary>
    Enum,

    /// <summary>Structured input.</summary>
    InputObject,

    /// <summary>A list of another type.</summary>
    List,

    /// <summary>Another type without null.</summary>
    NonNull,
}
