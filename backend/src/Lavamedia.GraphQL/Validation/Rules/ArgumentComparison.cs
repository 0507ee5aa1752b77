using System.Collections.Immutable;
using System.Text;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Brings arguments into a form in which their order, and that of input object fields, makes no difference.</summary>
internal static class ArgumentComparison
{
    public static string KeyOf(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.IsEmpty)
        {
            return string.Empty;
        }

        var key = new StringBuilder();
        foreach (var argument in arguments.OrderBy(argument => argument.Name.Value, StringComparer.Ordinal))
        {
            key.Append(argument.Name.Value).Append(':');
            Append(key, argument.Value);
            key.Append(',');
        }

        return key.ToString();
    }

    private static void Append(StringBuilder key, ValueNode value)
    {
        switch (value)
        {
            case ObjectValueNode fields:
                key.Append('{');
                foreach (var field in fields.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal))
                {
                    key.Append(field.Name.Value).Append(':');
                    Append(key, field.Value);
                    key.Append(',');
                }

                key.Append('}');
                break;
            case ListValueNode list:
                key.Append('[');
                foreach (var item in list.Values)
                {
                    Append(key, item);
                    key.Append(',');
                }

                key.Append(']');
                break;
            default:
                key.Append(Printer.Print(value));
                break;
        }
    }
}
