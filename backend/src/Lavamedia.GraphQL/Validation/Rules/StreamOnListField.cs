using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary><c>@stream</c> stands on fields that yield lists.</summary>
internal sealed class StreamOnListField(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode node, string location)
    {
        if (
            node.Name.Value == "stream"
            && Context.Field is { } field
            && Context.ParentType is { } parent
            && field.Type.NullableType is not ListType
        )
        {
            Context.Report($"Directive \"@stream\" cannot be used on non-list field \"{parent}.{field.Name}\".", node);
        }
    }
}
