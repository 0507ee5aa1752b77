namespace Lavamedia.GraphQL.Types.Rules;

/// <summary>Enums have values (spec section 3.9).</summary>
internal static class EnumRules
{
    public static void Check(SchemaValidationContext context, EnumType type)
    {
        if (type.Values.Count == 0)
        {
            context.Report($"Enum type {type} must define one or more values.", type.SyntaxNodes);
        }

        foreach (var value in type.Values)
        {
            context.CheckName(value, value.SyntaxNode);
        }
    }
}
