using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>The directives of the specification, and what their applications say.</summary>
public static class BuiltInDirectives
{
    /// <summary>The name of <c>@skip</c>.</summary>
    public const string Skip = "skip";

    /// <summary>The name of <c>@include</c>.</summary>
    public const string Include = "include";

    /// <summary>The name of <c>@defer</c>, which exists where the schema defines it.</summary>
    public const string Defer = "defer";

    /// <summary>The name of <c>@stream</c>, which exists where the schema defines it.</summary>
    public const string Stream = "stream";

    /// <summary>The name of <c>@deprecated</c>.</summary>
    public const string Deprecated = "deprecated";

    /// <summary>The name of <c>@specifiedBy</c>.</summary>
    public const string SpecifiedBy = "specifiedBy";

    /// <summary>The name of <c>@oneOf</c>.</summary>
    public const string OneOf = "oneOf";

    /// <summary>The reason of a deprecation that gives none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    internal const string Sdl = """"
        "Directs the executor to include this field or fragment only when the `if` argument is true."
        directive @include("Included when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Directs the executor to skip this field or fragment when the `if` argument is true."
        directive @skip("Skipped when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Marks an element of a GraphQL schema as no longer supported."
        directive @deprecated(
          "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/)."
          reason: String! = "No longer supported"
        ) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE

        "Exposes a URL that specifies the behavior of this scalar."
        directive @specifiedBy("The URL that specifies the behavior of this scalar." url: String!) on SCALAR

        "Indicates exactly one field must be supplied and this field must not be `null`."
        directive @oneOf on INPUT_OBJECT
        """";

    internal static bool IsBuiltIn(string name) => name is Skip or Include or Deprecated or SpecifiedBy or OneOf;

    internal static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == name)
            {
                return directive;
            }
        }

        return null;
    }
}
