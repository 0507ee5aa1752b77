using System.Collections.Immutable;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Validation;

/// <summary>What the rules of one validation share: the document, the schema, where the walk stands, the errors.</summary>
internal sealed class ValidationContext
{
    private const int MaxErrors = 100;
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();
    private readonly Dictionary<SelectionSetNode, List<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<OperationDefinitionNode, List<VariableUsage>> _recursiveUsages = [];

    // The work that fragments can multiply; beyond it a document within the parser's limits is refused (G-2).
    private int _remainingFragmentWork = 50_000;

    public ValidationContext(Schema? schema, DocumentNode document)
    {
        Schema = schema;
        Document = document;
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            Fragments[fragment.Name.Value] = fragment;
        }

        var known = schema?.Directives ?? BuiltIns.FrozenDirectives;
        foreach (var directive in known)
        {
            Directives[directive.Name] = DirectiveSignature.Of(directive);
        }

        foreach (var directive in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            Directives[directive.Name.Value] = DirectiveSignature.Of(directive);
        }
    }

    /// <summary>The schema; null while a type system document is validated.</summary>
    public Schema? Schema { get; }

    public DocumentNode Document { get; }

    public Dictionary<string, FragmentDefinitionNode> Fragments { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, DirectiveSignature> Directives { get; } = new(StringComparer.Ordinal);

    /// <summary>The variables used directly in each operation and fragment.</summary>
    public Dictionary<ExecutableDefinitionNode, List<VariableUsage>> VariableUsages { get; } = [];

    /// <summary>The type that the current selection set selects from, if it is known and composite.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The definition of the current field, if it is known.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>The type of the current field, inline fragment or definition, if it is known.</summary>
    public GraphQLType? Type { get; set; }

    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    /// <summary>How much was done: what was visited, and what rules compared besides (rule G-2).</summary>
    public long Steps { get; private set; }

    public void CountSteps(int steps) => Steps += steps;

    /// <exception cref="ValidationAbortedException">There are too many errors.</exception>
    public void Report(string message, params IEnumerable<SyntaxNode?> nodes) =>
        Report(message, ErrorCodes.ValidationFailed, nodes);

    /// <exception cref="ValidationAbortedException">There are too many errors.</exception>
    public void Report(string message, string code, IEnumerable<SyntaxNode?> nodes)
    {
        if (_errors.Count >= MaxErrors && Schema is not null)
        {
            throw new ValidationAbortedException(
                "Too many validation errors, error limit reached. Validation aborted."
            );
        }

        _errors.Add(new GraphQLError(message) { Locations = Document.Source.GetLocations(nodes), Code = code });
    }

    public void ReportAbort(ValidationAbortedException exception) =>
        _errors.Add(new GraphQLError(exception.Message) { Code = ErrorCodes.ValidationFailed });

    /// <exception cref="ValidationAbortedException">There is no work left to spend.</exception>
    public void SpendFragmentWork(int cost)
    {
        Steps += cost;
        if ((_remainingFragmentWork -= cost) < 0)
        {
            throw new ValidationAbortedException("Validation aborted.");
        }
    }

    /// <summary>The fragment spreads below a selection set, without those inside the fragments.</summary>
    public List<FragmentSpreadNode> GetFragmentSpreads(SelectionSetNode node)
    {
        if (_spreads.TryGetValue(node, out var spreads))
        {
            return spreads;
        }

        spreads = [];
        var pending = new Stack<SelectionSetNode>([node]);
        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        pending.Push(inner);
                        break;
                    case InlineFragmentNode fragment:
                        pending.Push(fragment.SelectionSet);
                        break;
                }
            }
        }

        return _spreads[node] = spreads;
    }

    /// <summary>The fragments that operations use, directly or through other fragments.</summary>
    public IEnumerable<FragmentDefinitionNode> GetReachableFragments(IEnumerable<OperationDefinitionNode> operations)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<SelectionSetNode>(operations.Select(operation => operation.SelectionSet));
        while (pending.TryDequeue(out var set))
        {
            var spreads = GetFragmentSpreads(set);
            SpendFragmentWork(spreads.Count);
            foreach (var spread in spreads)
            {
                if (names.Add(spread.Name.Value) && Fragments.TryGetValue(spread.Name.Value, out var fragment))
                {
                    pending.Enqueue(fragment.SelectionSet);
                    yield return fragment;
                }
            }
        }
    }

    /// <summary>The variables used in an operation, directly or in its fragments. Known once the walk is over.</summary>
    public List<VariableUsage> GetRecursiveVariableUsages(OperationDefinitionNode operation)
    {
        if (_recursiveUsages.TryGetValue(operation, out var usages))
        {
            return usages;
        }

        usages = [.. VariableUsages[operation]];
        foreach (var fragment in GetReachableFragments([operation]))
        {
            SpendFragmentWork(1 + VariableUsages[fragment].Count);
            usages.AddRange(VariableUsages[fragment]);
        }

        return _recursiveUsages[operation] = usages;
    }
}
