using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>The directives of incremental delivery, for schemas whose server offers it.</summary>
internal static class IncrementalDirectives
{
    /// <summary>Adds <c>@defer</c>.</summary>
    public static void AddDefer(SchemaBuilder schema)
    {
        var defer = new DirectiveConfiguration(
            BuiltInDirectives.Defer,
            DirectiveLocation.FragmentSpread,
            DirectiveLocation.InlineFragment
        )
        {
            Description = "Directs the executor to defer this fragment when the `if` argument is true or undefined.",
        };
        AddCommon(defer, "Deferred when true or undefined.");
        schema.AddDirective(defer);
    }

    /// <summary>Adds <c>@stream</c>.</summary>
    public static void AddStream(SchemaBuilder schema)
    {
        var stream = new DirectiveConfiguration(BuiltInDirectives.Stream, DirectiveLocation.Field)
        {
            Description = "Directs the executor to stream plural fields when the `if` argument is true or undefined.",
        };
        stream.Arguments.Add(
            new InputValueConfiguration("initialCount", TypeSyntax.Named("Int").NonNull())
            {
                Description = "Number of items to return immediately.",
                DefaultValue = new IntValueNode("0", default),
            }
        );
        AddCommon(stream, "Streamed when true or undefined.");
        schema.AddDirective(stream);
    }

    private static void AddCommon(DirectiveConfiguration directive, string condition)
    {
        directive.Arguments.Add(
            new InputValueConfiguration("if", TypeSyntax.Named("Boolean").NonNull())
            {
                Description = condition,
                DefaultValue = new BooleanValueNode(true, default),
            }
        );
        directive.Arguments.Add(
            new InputValueConfiguration("label", TypeSyntax.Named("String")) { Description = "Unique name." }
        );
    }
}
