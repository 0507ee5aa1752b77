using System.Collections.Immutable;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Sdl;

/// <summary>
/// Prints a schema as SDL, in definition order. Built-in scalars and directives are left out; of applied directives
/// only those that change the schema's meaning are printed.
/// </summary>
public static class SdlPrinter
{
    /// <summary>Prints a schema, without a newline at the end.</summary>
    /// <param name="schema">The schema.</param>
    public static string Print(Schema schema)
    {
        IEnumerable<string?> parts =
        [
            PrintRoots(schema),
            .. schema.Directives.Where(directive => !directive.IsBuiltIn).Select(PrintDirective),
            .. schema.Types.Where(type => !type.IsIntrospection && !BuiltIns.IsScalar(type.Name)).Select(PrintType),
        ];
        return string.Join("\n\n", parts.Where(part => part is not null));
    }

    /// <summary>Prints the definition of a type.</summary>
    /// <param name="type">The type.</param>
    public static string PrintType(NamedType type) =>
        PrintDescription(type.Description)
        + type switch
        {
            ScalarType scalar => $"scalar {type.Name}{PrintSpecifiedBy(scalar.SpecifiedBy)}",
            ObjectType complex => $"type {type.Name}{PrintInterfaces(complex)}{PrintFields(complex)}",
            InterfaceType complex => $"interface {type.Name}{PrintInterfaces(complex)}{PrintFields(complex)}",
            UnionType union => $"union {type.Name}"
                + (
                    union.Types.IsEmpty
                        ? string.Empty
                        : $" = {string.Join(" | ", union.Types.Select(member => member.Name))}"
                ),
            EnumType enumType => $"enum {type.Name}"
                + Block(
                    enumType.Values.Select(
                        (value, index) =>
                            PrintDescription(value.Description, "  ", index == 0)
                            + $"  {value.Name}{(value.SyntaxNode is null ? PrintDirectives(value.Directives) : string.Empty)}{PrintDeprecated(value.DeprecationReason)}"
                    )
                ),
            InputObjectType input => $"input {type.Name}{(input.IsOneOf ? " @oneOf" : string.Empty)}"
                + Block(
                    input.Fields.Select(
                        (field, index) =>
                            PrintDescription(field.Description, "  ", index == 0) + $"  {PrintInputValue(field)}"
                    )
                ),
            _ => throw new NotSupportedException($"There is no SDL for {type.Kind}."),
        };

    private static string? PrintRoots(Schema schema)
    {
        if (schema.DeclaredRoots.IsEmpty)
        {
            return null;
        }

        var isUsual = Enum.GetValues<OperationKind>()
            .All(operation =>
                ReferenceEquals(
                    schema.FindRootType(operation),
                    schema.Types.TryGet(operation.ToString(), out var usual) ? usual : null
                )
            );
        if (isUsual && schema.Description is null)
        {
            return null;
        }

        var roots = schema.DeclaredRoots.Select(root =>
            $"  {root.Operation.ToString().ToLowerInvariant()}: {root.Type.Name}\n"
        );
        return $"{PrintDescription(schema.Description)}schema {{\n{string.Concat(roots)}}}";
    }

    private static string PrintDirective(DirectiveDefinition directive) =>
        $"{PrintDescription(directive.Description)}directive @{directive.Name}{PrintArguments(directive.Arguments, string.Empty)}"
        + (directive.IsRepeatable ? " repeatable" : string.Empty)
        + $" on {string.Join(" | ", directive.Locations.Select(location => location.GetName()))}";

    private static string PrintInterfaces(ComplexType type) =>
        type.Interfaces.IsEmpty
            ? string.Empty
            : $" implements {string.Join(" & ", type.Interfaces.Select(implemented => implemented.Name))}";

    private static string PrintFields(ComplexType type) =>
        Block(
            type.Fields.Select(
                (field, index) =>
                    PrintDescription(field.Description, "  ", index == 0)
                    + $"  {field.Name}{PrintArguments(field.Arguments, "  ")}: {field.Type}{PrintApplied(field)}{PrintDeprecated(field.DeprecationReason)}"
            )
        );

    /// <summary>What code applied tells how the server treats the field; what SDL applied is left out, as the reference implementation does.</summary>
    private static string PrintApplied(FieldDefinition field) =>
        field.SyntaxNode is null ? PrintDirectives(field.Directives) : string.Empty;

    private static string PrintDirectives(ImmutableArray<DirectiveNode> directives) =>
        string.Concat(directives.Select(directive => $" {Printer.Print(directive)}"));

    private static string PrintArguments(NamedCollection<InputValueDefinition> arguments, string indentation)
    {
        if (arguments.Count == 0)
        {
            return string.Empty;
        }

        if (arguments.All(argument => argument.Description is null))
        {
            return $"({string.Join(", ", arguments.Select(PrintInputValue))})";
        }

        var lines = arguments.Select(
            (argument, index) =>
                PrintDescription(argument.Description, "  " + indentation, index == 0)
                + $"  {indentation}{PrintInputValue(argument)}"
        );
        return $"(\n{string.Join('\n', lines)}\n{indentation})";
    }

    private static string PrintInputValue(InputValueDefinition value) =>
        $"{value.Name}: {value.Type}"
        + (value.DefaultLiteral is { } literal ? $" = {Printer.Print(literal)}" : string.Empty)
        + (value.SyntaxNode is null ? PrintDirectives(value.Directives) : string.Empty)
        + PrintDeprecated(value.DeprecationReason);

    private static string PrintDeprecated(string? reason) =>
        reason switch
        {
            null => string.Empty,
            BuiltInDirectives.DefaultDeprecationReason => " @deprecated",
            _ => $" @deprecated(reason: {StringLiteral.Print(reason)})",
        };

    private static string PrintSpecifiedBy(string? url) =>
        url is null ? string.Empty : $" @specifiedBy(url: {StringLiteral.Print(url)})";

    private static string Block(IEnumerable<string> items)
    {
        var lines = string.Join('\n', items);
        return lines.Length == 0 ? string.Empty : $" {{\n{lines}\n}}";
    }

    private static string PrintDescription(string? description, string indentation = "", bool isFirst = true)
    {
        if (description is null)
        {
            return string.Empty;
        }

        var literal = BlockString.CanRepresent(description)
            ? BlockString.Print(description)
            : StringLiteral.Print(description);
        var prefix = indentation.Length > 0 && !isFirst ? "\n" + indentation : indentation;
        return $"{prefix}{literal.Replace("\n", "\n" + indentation, StringComparison.Ordinal)}\n";
    }
}
