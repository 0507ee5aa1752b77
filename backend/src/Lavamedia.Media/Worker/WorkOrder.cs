using Lavamedia.Media.Variants;

namespace Lavamedia.Media.Worker;

/// <summary>What the worker is asked to do with one original.</summary>
/// <param name="Library">The library file of libvips; null for the system's.</param>
/// <param name="MaximumPixels">Pictures with more pixels are refused before they are decoded.</param>
/// <param name="Plan">How variants are chosen.</param>
public sealed record WorkOrder(string? Library, long MaximumPixels, VariantPlan Plan);
