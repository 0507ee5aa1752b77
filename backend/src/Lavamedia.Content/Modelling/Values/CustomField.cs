using System.Text.Json;

namespace Lavamedia.Content.Modelling.Values;

/// <summary>What an item says in one of the fields of its type, for programs that do not know the type.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">What it says; fits the field.</param>
public sealed record CustomField(ModelField Field, JsonElement Value);
