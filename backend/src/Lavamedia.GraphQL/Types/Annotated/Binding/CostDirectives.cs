using System.Globalization;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>
/// Tells the cost analysis what fields weigh, and shows the same in the schema by <c>@cost</c> and <c>@listSize</c>, so that whoever
/// writes an operation can foretell its cost.
/// </summary>
internal static class CostDirectives
{
    /// <summary>What a field weighs whose resolver waits, unless it says something else.</summary>
    public const double WaitingWeight = 10;

    /// <summary>States the weight of a field.</summary>
    public static void Weigh(FieldConfiguration field, double weight)
    {
        field.Features.Set((field.Features.Get<CostFeature>() ?? new CostFeature()) with { Weight = weight });
        Apply(field, "cost", ("weight", Text(weight.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>States the size of a list.</summary>
    public static void Size(FieldConfiguration field, ListSizeAttribute size)
    {
        field.Features.Set(
            (field.Features.Get<CostFeature>() ?? new CostFeature()) with
            {
                AssumedSize = size.AssumedSize > 0 ? size.AssumedSize : null,
                SlicingArguments = size.SlicingArguments,
                RequireOneSlicingArgument = size.RequireOneSlicingArgument,
            }
        );
        Apply(
            field,
            "listSize",
            [
                .. size.AssumedSize > 0
                    ? [("assumedSize", Number(size.AssumedSize))]
                    : Array.Empty<(string, ValueNode)>(),
                .. size.SlicingArguments.Length > 0
                    ? [("slicingArguments", Texts(size.SlicingArguments))]
                    : Array.Empty<(string, ValueNode)>(),
                ("requireOneSlicingArgument", Truth(size.RequireOneSlicingArgument)),
            ]
        );
    }

    /// <summary>States the size of a paged field by its page sizes. The analysis reads those itself.</summary>
    public static void Size(FieldConfiguration field, ListShape shape, PagingOptions paging)
    {
        var isConnection = shape is ListShape.Connection;
        Apply(
            field,
            "listSize",
            ("assumedSize", Number(paging.MaximumPageSize)),
            (
                "slicingArguments",
                Texts(
                    !isConnection ? ["take"]
                    : paging.AllowBackwardPagination ? ["first", "last"]
                    : ["first"]
                )
            ),
            ("slicingArgumentDefaultValue", Number(paging.DefaultPageSize)),
            ("sizedFields", Texts(isConnection ? ["edges", "nodes"] : ["items"])),
            ("requireOneSlicingArgument", Truth(paging.RequirePagingBoundaries))
        );
    }

    /// <summary>Brings the definitions of the directives into the schema.</summary>
    public static void Define(SchemaBuilder builder)
    {
        var cost = new DirectiveConfiguration("cost", DirectiveLocation.FieldDefinition)
        {
            Description =
                "What the field weighs in the cost of an operation; without it an object weighs 1 and a leaf 0.",
        };
        cost.Arguments.Add(Argument("weight", TypeSyntax.Named("String").NonNull(), "The weight, a number."));
        builder.AddDirective(cost);

        var texts = TypeSyntax.Named("String").NonNull().List();
        var listSize = new DirectiveConfiguration("listSize", DirectiveLocation.FieldDefinition)
        {
            Description = "How many items the cost of an operation counts for a list.",
        };
        listSize.Arguments.AddRange([
            Argument(
                "assumedSize",
                TypeSyntax.Named("Int"),
                "The number of items when nothing else tells; for a page its largest size."
            ),
            Argument("slicingArguments", texts, "The arguments that cut the list."),
            Argument(
                "slicingArgumentDefaultValue",
                TypeSyntax.Named("Int"),
                "The number of items when no slicing argument is given."
            ),
            Argument("sizedFields", texts, "The fields below that hold the items; the field itself when absent."),
            new InputValueConfiguration("requireOneSlicingArgument", TypeSyntax.Named("Boolean"))
            {
                Description = "Whether exactly one of the slicing arguments must be given.",
                DefaultValue = Truth(true),
            },
        ]);
        builder.AddDirective(listSize);
    }

    private static InputValueConfiguration Argument(string name, TypeNode type, string description) =>
        new(name, type) { Description = description };

    private static void Apply(
        FieldConfiguration field,
        string directive,
        params IEnumerable<(string Name, ValueNode Value)> arguments
    )
    {
        var stated = arguments
            .Select(argument => new ArgumentNode(Name(argument.Name), argument.Value, TextSpan.None))
            .ToList();
        // What is stated once more replaces what paging said, the rest of it stays.
        var known = field.Directives.Find(node => node.Name.Value == directive);
        IEnumerable<ArgumentNode> kept = (known?.Arguments ?? []).Where(argument =>
            stated.TrueForAll(other => other.Name.Value != argument.Name.Value)
        );
        field.Directives.RemoveAll(node => ReferenceEquals(node, known));
        var node = new DirectiveNode(Name(directive), [.. kept, .. stated], TextSpan.None);
        // Always in the same order, whatever was said first.
        field.Directives.Insert(directive == "cost" ? field.Directives.Count : 0, node);
    }

    private static NameNode Name(string name) => new(name, TextSpan.None);

    private static StringValueNode Text(string text) => new(text, false, TextSpan.None);

    private static ListValueNode Texts(IEnumerable<string> texts) => new([.. texts.Select(Text)], TextSpan.None);

    private static IntValueNode Number(int number) => new(number.ToString(CultureInfo.InvariantCulture), TextSpan.None);

    private static BooleanValueNode Truth(bool value) => new(value, TextSpan.None);
}
