namespace Lavamedia.GraphQL.Planning;

/// <summary>What a member of a filter input stands for.</summary>
public enum FilterKind
{
    /// <summary><c>and</c>: a list of filters of the same type, all of which must hold.</summary>
    And,

    /// <summary><c>or</c>: a list of filters of the same type, one of which must hold.</summary>
    Or,

    /// <summary>A scalar, enum or id member; its value is an operation input (<c>{ eq: … }</c>).</summary>
    Value,

    /// <summary>A to-one member; its value is the filter of the other type.</summary>
    Object,

    /// <summary>A JSON member; its value has conditions on what the document holds.</summary>
    Members,

    /// <summary>An array member; its value has <c>all none some any</c> over operation inputs.</summary>
    Values,

    /// <summary>A to-many member; its value has <c>all none some any</c>.</summary>
    List,

    /// <summary>An operation such as <c>eq</c>, <c>ngte</c>, <c>startsWith</c>, <c>some</c>; its name is the input member's.</summary>
    Operation,
}
