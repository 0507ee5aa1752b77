using System.Collections;
using System.Collections.Concurrent;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Execution.Pipeline;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Planning;

/// <summary>
/// What requests of one plan cost. Only the sizes of lists make two of them differ, and those are whole numbers or numbers of ids: literals of
/// the plan, or variables of type <c>Int</c> or <c>[ID]</c>.
/// </summary>
internal sealed class KnownCosts
{
    private const int Capacity = 64;
    private readonly ConcurrentDictionary<Sizes, OperationCost> _costs = [];
    private readonly string[] _variables;

    public KnownCosts(VariableSignatures variables) =>
        _variables = [
            .. variables
                .Variables.Where(variable =>
                    variable.Type.Named is ScalarType { Name: "Int" }
                    || (variable.Type.Named is ScalarType { Name: "ID" } && variable.Type.NullableType is ListType)
                )
                .Select(variable => variable.Name),
        ];

    /// <summary>The cost of an earlier request with the same sizes.</summary>
    public bool TryGet(VariableValues variables, out OperationCost cost)
    {
        cost = default;
        return _variables.Length <= Sizes.Largest && _costs.TryGetValue(SizesOf(variables), out cost);
    }

    /// <summary>Keeps a cost that was measured without any argument being wrong.</summary>
    public void Keep(VariableValues variables, OperationCost cost)
    {
        if (_variables.Length > Sizes.Largest)
        {
            return;
        }

        if (_costs.Count >= Capacity)
        {
            _costs.Clear();
        }

        _costs[SizesOf(variables)] = cost;
    }

    private Sizes SizesOf(VariableValues variables) =>
        new(Size(variables, 0), Size(variables, 1), Size(variables, 2), Size(variables, 3));

    /// <summary>What was given for a variable; absent and null are told from every number.</summary>
    private long Size(VariableValues variables, int index) =>
        index >= _variables.Length || !variables.TryGet(_variables[index], out var value) ? long.MinValue
        : value is int size ? size
        : value is ICollection items ? items.Count
        : long.MaxValue;

    private readonly record struct Sizes(long First, long Second, long Third, long Fourth)
    {
        public const int Largest = 4;
    }
}
