using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Planning;

/// <summary>Reads what <c>@skip</c>, <c>@include</c>, <c>@defer</c> and <c>@stream</c> say.</summary>
internal static class ConditionalDirective
{
    /// <summary>The value of <c>if</c>; true when it is not given.</summary>
    public static bool Condition(DirectiveNode directive, IReadOnlyDictionary<string, bool> conditions) =>
        Argument(directive, "if") switch
        {
            null => true,
            BooleanValueNode literal => literal.Value,
            VariableNode variable => conditions[variable.Name.Value],
            _ => throw new InvalidOperationException(
                "Validation let a condition pass that is neither boolean nor variable."
            ),
        };

    /// <summary>The label; validation lets only literals pass.</summary>
    public static string? Label(DirectiveNode directive) => (Argument(directive, "label") as StringValueNode)?.Value;

    /// <summary>The value of an argument; null when it is not given.</summary>
    public static ValueNode? Argument(DirectiveNode directive, string name)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
