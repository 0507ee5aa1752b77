using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Labels of <c>@defer</c> and <c>@stream</c> are static and differ.</summary>
internal sealed class IncrementalLabels(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, DirectiveNode> _known = new(StringComparer.Ordinal);

    public override void EnterDirective(DirectiveNode node, string location)
    {
        if (
            node.Name.Value is not ("defer" or "stream")
            || node.Arguments.FirstOrDefault(argument => argument.Name.Value == "label")?.Value is not { } label
            || label is NullValueNode
        )
        {
            return;
        }

        if (label is not StringValueNode text)
        {
            Context.Report($"Argument \"@{node.Name.Value}(label:)\" must be a static string.", node);
        }
        else if (!_known.TryAdd(text.Value, node))
        {
            Context.Report(
                "Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.",
                _known[text.Value],
                node
            );
        }
    }
}
