package app.dateline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of what is on two sides: that of here, with what others have moved and added where they have it. */
final class Order {
    private Order() {}

    /** All that is here or there; each list has none twice. */
    static <K> List<K> of(List<K> base, List<K> mine, List<K> theirs) {
        Set<K> baseHas = new HashSet<>(base);
        Set<K> mineHas = new HashSet<>(mine);
        Set<K> theirsHave = new HashSet<>(theirs);
        Set<K> movedThere = moved(base, theirs);
        Set<K> movedHere = moved(base, mine);
        movedThere.removeAll(movedHere);
        movedThere.retainAll(mineHas);
        // which one follows which; null is in front of all
        Map<K, K> next = new HashMap<>();
        K last = null;
        for (K key : mine) {
            if (!movedThere.contains(key)) {
                next.put(last, key);
                last = key;
            }
        }
        Set<K> placed = new HashSet<>(next.values());
        K before = null;
        K still = null;
        for (K key : theirs) {
            if (placed.add(key)) {
                // what was added goes with what it was added to; what was moved stands behind what was not moved here
                K place = movedThere.contains(key) ? still : before;
                K behind = next.get(place);
                // what was added in the same place here comes first
                while (behind != null && !baseHas.contains(behind) && !theirsHave.contains(behind)) {
                    place = behind;
                    behind = next.get(place);
                }
                next.put(place, key);
                if (behind != null) {
                    next.put(key, behind);
                }
            }
            before = key;
            still = movedHere.contains(key) ? still : key;
        }
        List<K> order = new ArrayList<>();
        for (K key = next.get(null); key != null; key = next.get(key)) {
            order.add(key);
        }
        return order;
    }

    /** Those that both have and that do not stand in the longest stretch that has kept its order. */
    private static <K> Set<K> moved(List<K> before, List<K> after) {
        Map<K, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i), i);
        }
        List<K> common = after.stream().filter(places::containsKey).toList();
        int[] length = new int[common.size()];
        int[] previous = new int[common.size()];
        // the ends of the stretches of each length, so that the search among them is by halves
        int[] ends = new int[common.size() + 1];
        int longest = 0;
        for (int i = 0; i < common.size(); i++) {
            int place = places.get(common.get(i));
            int low = 1;
            int high = longest;
            while (low <= high) {
                int middle = (low + high) / 2;
                if (places.get(common.get(ends[middle])) < place) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            length[i] = low;
            previous[i] = low > 1 ? ends[low - 1] : -1;
            ends[low] = i;
            longest = Math.max(longest, low);
        }
        Set<K> moved = new HashSet<>(common);
        for (int i = longest == 0 ? -1 : ends[longest]; i >= 0; i = previous[i]) {
            moved.remove(common.get(i));
        }
        return moved;
    }
}
