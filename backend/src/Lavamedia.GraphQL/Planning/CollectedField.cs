using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Planning;

/// <summary>The nodes that were collected under one response name, each with the <c>@defer</c> it stands in.</summary>
internal sealed class CollectedField
{
    private readonly ImmutableArray<FieldNode>.Builder _nodes = ImmutableArray.CreateBuilder<FieldNode>(1);
    private readonly List<DeferUsage?> _usages = [];
    private bool _isDeferred = true;

    public FieldNode First => _nodes[0];

    public void Add(FieldNode node, DeferUsage? usage)
    {
        _nodes.Add(node);
        _usages.Add(usage);
        _isDeferred &= usage is not null;
    }

    public ImmutableArray<FieldNode> Nodes => _nodes.ToImmutable();

    /// <summary>The usages of the nodes, in their order.</summary>
    public ImmutableArray<DeferUsage?> Usages => [.. _usages];

    /// <summary>The outermost <c>@defer</c>s that ask for the field; none when it is also asked for at once.</summary>
    public ImmutableArray<DeferUsage> Waiting
    {
        get
        {
            if (!_isDeferred)
            {
                return [];
            }

            var all = _usages.OfType<DeferUsage>().Distinct().ToList();
            return [.. all.Where(usage => !usage.IsWithin(all))];
        }
    }
}
