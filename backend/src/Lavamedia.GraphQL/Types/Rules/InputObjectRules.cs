namespace Lavamedia.GraphQL.Types.Rules;

/// <summary>Input objects have fields (spec section 3.10).</summary>
internal static class InputObjectRules
{
    public static void Check(SchemaValidationContext context, InputObjectType type)
    {
        if (type.Fields.Count == 0)
        {
            context.Report($"Input Object type {type} must define one or more fields.", type.SyntaxNodes);
        }

        foreach (var field in type.Fields)
        {
            InputValueRules.CheckField(context, type, field);
        }
    }
}
