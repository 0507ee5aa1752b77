using System.Collections.Frozen;
using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Validation;

/// <summary>What rules need to know of a directive, whether the schema or the document itself defines it.</summary>
internal sealed record DirectiveSignature(
    FrozenSet<string> Locations,
    bool IsRepeatable,
    ImmutableArray<(string Name, string Type, bool IsRequired)> Arguments
)
{
    public static DirectiveSignature Of(DirectiveDefinition directive) =>
        new(
            directive.Locations.Select(location => location.GetName()).ToFrozenSet(),
            directive.IsRepeatable,
            [.. directive.Arguments.Select(argument => (argument.Name, argument.Type.ToString(), argument.IsRequired))]
        );

    public static DirectiveSignature Of(DirectiveDefinitionNode directive) =>
        new(
            directive.Locations.Select(location => location.Value).ToFrozenSet(),
            directive.IsRepeatable,
            [
                .. directive.Arguments.Select(argument =>
                    (
                        argument.Name.Value,
                        argument.Type.ToString(),
                        argument.Type is NonNullTypeNode && argument.DefaultValue is null
                    )
                ),
            ]
        );
}
