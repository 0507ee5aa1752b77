using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Language;

/// <summary>
/// Prints syntax nodes in the canonical layout: two spaces of indentation, a blank line between definitions,
/// arguments on lines of their own when the line would be longer than 80 characters.
/// </summary>
public static partial class Printer
{
    private const int MaxLineLength = 80;

    /// <summary>Prints a node, without a newline at the end.</summary>
    /// <param name="node">The node.</param>
    public static string Print(SyntaxNode node) =>
        node switch
        {
            DocumentNode document => Join(document.Definitions, "\n\n"),
            NameNode name => name.Value,
            ValueNode value => PrintValue(value),
            TypeNode type => PrintType(type),
            DirectiveNode directive => $"@{directive.Name.Value}{Wrap("(", Join(directive.Arguments, ", "), ")")}",
            ArgumentNode argument => $"{argument.Name.Value}: {PrintValue(argument.Value)}",
            ObjectFieldNode field => $"{field.Name.Value}: {PrintValue(field.Value)}",
            OperationDefinitionNode operation => PrintOperation(operation),
            VariableDefinitionNode variable => PrintVariableDefinition(variable),
            SelectionSetNode selectionSet => Block(selectionSet.Selections),
            FieldNode field => PrintField(field),
            FragmentSpreadNode spread => $"...{spread.Name.Value}{Wrap(" ", PrintDirectives(spread.Directives))}",
            InlineFragmentNode fragment => Words(
                "...",
                Wrap("on ", fragment.TypeCondition?.Name.Value),
                PrintDirectives(fragment.Directives),
                Print(fragment.SelectionSet)
            ),
            FragmentDefinitionNode fragment => PrintDescription(fragment.Description)
                + Words(
                    "fragment",
                    fragment.Name.Value,
                    "on",
                    fragment.TypeCondition.Name.Value,
                    PrintDirectives(fragment.Directives),
                    Print(fragment.SelectionSet)
                ),
            _ => PrintTypeSystem(node),
        };

    private static string PrintOperation(OperationDefinitionNode operation)
    {
        var variables = operation.Variables.Select(PrintVariableDefinition).ToList();
        var prefix =
            PrintDescription(operation.Description)
            + Words(
                PrintKind(operation.Operation),
                operation.Name?.Value + PrintList(variables, indent: false),
                PrintDirectives(operation.Directives)
            );
        return prefix == "query" ? Print(operation.SelectionSet) : $"{prefix} {Print(operation.SelectionSet)}";
    }

    private static string PrintKind(OperationKind operation) =>
        operation switch
        {
            OperationKind.Query => "query",
            OperationKind.Mutation => "mutation",
            _ => "subscription",
        };

    private static string PrintVariableDefinition(VariableDefinitionNode variable) =>
        $"{PrintDescription(variable.Description)}${variable.Variable.Name.Value}: {PrintType(variable.Type)}"
        + Wrap(" = ", variable.DefaultValue is { } value ? PrintValue(value) : null)
        + Wrap(" ", PrintDirectives(variable.Directives));

    private static string PrintField(FieldNode field)
    {
        var prefix = field.Alias is { } alias ? $"{alias.Value}: {field.Name.Value}" : field.Name.Value;
        var arguments = Join(field.Arguments, ", ");
        if (arguments.Length > 0)
        {
            prefix +=
                prefix.Length + arguments.Length + 2 > MaxLineLength
                    ? $"(\n{Indent(Join(field.Arguments, "\n"))}\n)"
                    : $"({arguments})";
        }

        return prefix
            + Wrap(" ", PrintDirectives(field.Directives))
            + Wrap(" ", field.SelectionSet is { } selectionSet ? Print(selectionSet) : null);
    }

    private static string PrintValue(ValueNode value) =>
        value switch
        {
            VariableNode variable => $"${variable.Name.Value}",
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            StringValueNode text => text.IsBlock ? BlockString.Print(text.Value) : StringLiteral.Print(text.Value),
            BooleanValueNode boolean => boolean.Value ? "true" : "false",
            NullValueNode => "null",
            EnumValueNode name => name.Value,
            ListValueNode list => PrintListValue(list),
            ObjectValueNode fields => PrintObjectValue(fields),
            _ => throw new NotSupportedException($"There is no layout for {value.Kind}."),
        };

    private static string PrintListValue(ListValueNode list)
    {
        var line = Join(list.Values, ", ");
        return line.Length + 2 > MaxLineLength ? $"[\n{Indent(Join(list.Values, "\n"))}\n]" : $"[{line}]";
    }

    private static string PrintObjectValue(ObjectValueNode value)
    {
        var line = Join(value.Fields, ", ");
        return line.Length + 4 > MaxLineLength ? Block(value.Fields) : $"{{ {line} }}";
    }

    private static string PrintType(TypeNode type) =>
        type switch
        {
            NonNullTypeNode nonNull => $"{PrintType(nonNull.Type)}!",
            ListTypeNode list => $"[{PrintType(list.Type)}]",
            NamedTypeNode named => named.Name.Value,
            _ => throw new NotSupportedException($"There is no layout for {type.Kind}."),
        };

    private static string PrintDirectives(ImmutableArray<DirectiveNode> directives) => Join(directives, " ");

    private static string PrintDescription(StringValueNode? description) =>
        description is null ? string.Empty : PrintValue(description) + "\n";

    private static string PrintList(List<string> items, bool indent)
    {
        if (!items.Exists(item => item.Contains('\n', StringComparison.Ordinal)))
        {
            return Wrap("(", string.Join(", ", items), ")");
        }

        var lines = string.Join('\n', items);
        return $"(\n{(indent ? Indent(lines) : lines)}\n)";
    }

    private static string Block<TNode>(ImmutableArray<TNode> nodes)
        where TNode : SyntaxNode => Wrap("{\n", Indent(Join(nodes, "\n")), "\n}");

    private static string Join<TNode>(ImmutableArray<TNode> nodes, string separator)
        where TNode : SyntaxNode =>
        nodes.Length switch
        {
            0 => string.Empty,
            1 => Print(nodes[0]),
            _ => string.Join(separator, nodes.Select(Print)),
        };

    private static string Words(params IEnumerable<string?> words) =>
        string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));

    private static string Wrap(string start, string? text, string end = "") =>
        string.IsNullOrEmpty(text) ? string.Empty : start + text + end;

    private static string Indent(string text) =>
        text.Length == 0 ? text : "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal);
}
