namespace Lavamedia.GraphQL.Types;

/// <summary>
/// What other parts of the engine hang on a definition: resolvers, member bindings, authorization, cost.
/// Filled while the schema is built and only read afterwards.
/// </summary>
public sealed class FeatureCollection
{
    private Dictionary<Type, object>? _features;

    /// <summary>The feature of a type, or null.</summary>
    /// <typeparam name="TFeature">The type under which it was set.</typeparam>
    public TFeature? Get<TFeature>()
        where TFeature : class =>
        _features is not null && _features.TryGetValue(typeof(TFeature), out var feature) ? (TFeature)feature : null;

    /// <summary>The feature of a type, made and set when it is missing.</summary>
    /// <typeparam name="TFeature">The type of the feature.</typeparam>
    public TFeature GetOrAdd<TFeature>()
        where TFeature : class, new()
    {
        if (Get<TFeature>() is not { } feature)
        {
            Set(feature = new TFeature());
        }

        return feature;
    }

    /// <summary>Sets a feature, replacing one of the same type.</summary>
    /// <typeparam name="TFeature">The type under which it is found again.</typeparam>
    /// <param name="feature">The feature.</param>
    public void Set<TFeature>(TFeature feature)
        where TFeature : class => (_features ??= [])[typeof(TFeature)] = feature;
}
