using System.Collections.Immutable;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;
using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Types.Sdl;

/// <summary>Reads the texts that applications of <c>@deprecated</c> and <c>@specifiedBy</c> carry.</summary>
/// <param name="source">The document, in which errors are located.</param>
internal sealed class DirectiveText(SourceText source)
{
    /// <summary>Why something is deprecated; null when it is not.</summary>
    /// <exception cref="SchemaException">The reason is no text.</exception>
    public string? DeprecationReason(ImmutableArray<DirectiveNode> directives) =>
        BuiltInDirectives.Find(directives, BuiltInDirectives.Deprecated) is { } directive
            ? Argument(directive, "reason") ?? BuiltInDirectives.DefaultDeprecationReason
            : null;

    /// <summary>Where a scalar is specified; null when nothing tells.</summary>
    /// <exception cref="SchemaException">The URL is no text.</exception>
    public string? SpecifiedBy(ImmutableArray<DirectiveNode> directives) =>
        BuiltInDirectives.Find(directives, BuiltInDirectives.SpecifiedBy) is { } directive
            ? Argument(directive, "url")
            : null;

    private string? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value switch
        {
            null => null,
            StringValueNode text => text.Value,
            var other => throw new SchemaException([
                new GraphQLError(
                    $"Argument \"@{directive.Name.Value}({name}:)\" has invalid value: "
                        + (
                            other is NullValueNode
                                ? "Expected value of non-null type \"String!\" not to be null."
                                : $"String cannot represent a non string value: {Inspection.Of(other)}"
                        )
                )
                {
                    Locations = source.GetLocations(other),
                    Code = ErrorCodes.ValidationFailed,
                },
            ]),
        };
}
