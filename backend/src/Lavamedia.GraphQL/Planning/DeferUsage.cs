using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Planning;

/// <summary>One <c>@defer</c> of an operation, at one place of its merged selections.</summary>
/// <param name="directive">The directive.</param>
/// <param name="parent">The <c>@defer</c> around it.</param>
internal sealed class DeferUsage(DirectiveNode directive, DeferUsage? parent)
{
    public DirectiveNode Directive { get; } = directive;

    public string? Label { get; } = ConditionalDirective.Label(directive);

    public DeferUsage? Parent { get; } = parent;

    public bool IsWithin(IReadOnlyCollection<DeferUsage> others)
    {
        for (var outer = Parent; outer is not null; outer = outer.Parent)
        {
            if (others.Contains(outer))
            {
                return true;
            }
        }

        return false;
    }
}
