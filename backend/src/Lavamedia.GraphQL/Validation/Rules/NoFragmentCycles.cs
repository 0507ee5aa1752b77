using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>No fragment spreads itself (spec section 5.5.2.2).</summary>
internal sealed class NoFragmentCycles(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _indexInPath = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Stack<(string Name, IEnumerator<FragmentSpreadNode> Spreads)> _pending = new();

    public override void EnterFragment(FragmentDefinitionNode node)
    {
        // Fragments can be chained deeper than the stack allows, so the path is kept here.
        Visit(node);
        while (_pending.TryPeek(out var current))
        {
            if (!current.Spreads.MoveNext())
            {
                _pending.Pop();
                _indexInPath.Remove(current.Name);
                if (_path.Count > 0)
                {
                    _path.RemoveAt(_path.Count - 1);
                }

                continue;
            }

            var spread = current.Spreads.Current;
            _path.Add(spread);
            if (_indexInPath.TryGetValue(spread.Name.Value, out var index))
            {
                Report(spread.Name.Value, _path.GetRange(index, _path.Count - index));
                _path.RemoveAt(_path.Count - 1);
            }
            else if (!Context.Fragments.TryGetValue(spread.Name.Value, out var fragment) || !Visit(fragment))
            {
                _path.RemoveAt(_path.Count - 1);
            }
        }
    }

    private bool Visit(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name.Value;
        if (!_visited.Add(name))
        {
            return false;
        }

        _indexInPath[name] = _path.Count;
        _pending.Push((name, Context.GetFragmentSpreads(fragment.SelectionSet).GetEnumerator()));
        return true;
    }

    private void Report(string name, List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name.Value}\""));
        Context.Report(
            $"Cannot spread fragment \"{name}\" within itself{(via.Length > 0 ? $" via {via}" : string.Empty)}.",
            cycle
        );
    }
}
