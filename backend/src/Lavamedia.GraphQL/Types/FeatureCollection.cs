namespace Lavamedia.GraphQL.Types;

/// <summary>
/// What other parts of the engine hang on a definition: resolvers, member bindings, authorization, cost.
/// Filled while the schema is built and only read afterwards.
/// </summary>
public sealed class FeatureCollection
{
    // A handful at most on each of thousands of definitions: looking through them costs less than a table for each, in time and memory.
    private KeyValuePair<Type, object>[] _features = [];

    /// <summary>The feature of a type, or null.</summary>
    /// <typeparam name="TFeature">The type under which it was set.</typeparam>
    public TFeature? Get<TFeature>()
        where TFeature : class
    {
        foreach (var (type, feature) in _features)
        {
            if (type == typeof(TFeature))
            {
                return (TFeature)feature;
            }
        }

        return null;
    }

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
        where TFeature : class
    {
        var known = Array.FindIndex(_features, static pair => pair.Key == typeof(TFeature));
        var set = KeyValuePair.Create(typeof(TFeature), (object)feature);
        if (known >= 0)
        {
            _features[known] = set;
        }
        else
        {
            _features = [.. _features, set];
        }
    }
}
