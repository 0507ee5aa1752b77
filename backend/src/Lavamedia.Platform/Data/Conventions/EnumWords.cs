namespace Lavamedia.Platform.Data.Conventions;

/// <summary>
/// The words of the values of an enum whose numbers are of 32 bits. Without a type parameter, because a dictionary over an enum is code
/// that is compiled for this enum alone when the process starts.
/// </summary>
internal sealed class EnumWords
{
    private readonly Dictionary<int, string> texts = [];
    private readonly Dictionary<string, int> values = new(StringComparer.Ordinal);

    /// <param name="type">The enum.</param>
    public EnumWords(Type type)
    {
        foreach (var value in (int[])Enum.GetValuesAsUnderlyingType(type))
        {
            var text = SnakeCase.From(Enum.GetName(type, value)!).ToUpperInvariant();
            texts.Add(value, text);
            values.Add(text, value);
        }
    }

    /// <summary>What a value is stored as.</summary>
    public string TextOf(int value) => texts[value];

    /// <summary>Which value a text stands for.</summary>
    public bool TryRead(string text, out int value) => values.TryGetValue(text, out value);
}
