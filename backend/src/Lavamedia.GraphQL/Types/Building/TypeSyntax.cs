using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>Makes references to types in code: <c>TypeSyntax.Named("Article").NonNull().List()</c>.</summary>
public static class TypeSyntax
{
    /// <summary>A reference to a named type.</summary>
    /// <param name="name">The name.</param>
    public static NamedTypeNode Named(string name) => new(new NameNode(name, TextSpan.None), TextSpan.None);

    /// <summary>The list of a type.</summary>
    /// <param name="type">The type of the items.</param>
    public static ListTypeNode List(this TypeNode type) => new(type, TextSpan.None);

    /// <summary>The type without null.</summary>
    /// <param name="type">The type; returned unchanged when it is non-null already.</param>
    public static NonNullTypeNode NonNull(this TypeNode type) => type as NonNullTypeNode ?? new(type, TextSpan.None);
}
